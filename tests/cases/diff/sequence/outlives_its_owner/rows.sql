SELECT setval('numbers', 5);
