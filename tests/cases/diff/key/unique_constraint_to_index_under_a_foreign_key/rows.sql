INSERT INTO stock VALUES (1, 'A', 'X', 10), (2, 'B', 'X', NULL);
INSERT INTO note VALUES (1, 1, 'A'), (2, NULL, NULL);
