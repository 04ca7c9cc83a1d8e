SELECT setval('numbers', 9);
