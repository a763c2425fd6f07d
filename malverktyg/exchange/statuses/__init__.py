"""How a cell says that something stands: in words, sentences, signs and colours, and by the key of its own sheet."""
