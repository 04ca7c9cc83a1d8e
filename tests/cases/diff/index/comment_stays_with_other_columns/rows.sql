INSERT INTO stock VALUES (1, 'A', 'X'), (2, 'B', 'X');
