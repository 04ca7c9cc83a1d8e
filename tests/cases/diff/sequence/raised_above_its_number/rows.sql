SELECT setval('numbers', 20);
