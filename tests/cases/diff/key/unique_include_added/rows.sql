INSERT INTO stock VALUES (1, 'A', 'X', 10), (2, 'B', 'X', NULL);
