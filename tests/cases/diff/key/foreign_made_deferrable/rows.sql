INSERT INTO listing VALUES ('X', 1);
INSERT INTO trade VALUES (1, 'X', 1), (2, NULL, NULL);
