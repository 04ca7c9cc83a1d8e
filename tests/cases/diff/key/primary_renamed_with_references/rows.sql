INSERT INTO stock VALUES (1, 'A', 'X'), (2, 'B', 'X');
INSERT INTO note VALUES (1, 1, 'A');
