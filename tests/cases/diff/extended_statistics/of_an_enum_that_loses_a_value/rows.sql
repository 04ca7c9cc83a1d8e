INSERT INTO person VALUES (1, 'ok', 1), (2, 'sad', 2);
