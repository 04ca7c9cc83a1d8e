INSERT INTO trade VALUES (1, 2.5, 4), (2, NULL, 1);
