INSERT INTO prices VALUES (4, NULL, 5), (5, 1, 6);
