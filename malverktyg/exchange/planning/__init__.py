"""The making of an import's plan: facts are matched with things, taken apart into statements, decided and shown."""
