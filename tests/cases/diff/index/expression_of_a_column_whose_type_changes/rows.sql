INSERT INTO stock VALUES (1, '12', 'X', 10);
