"""What the headings and labels of officers' sheets mean, and the roles that they give."""
