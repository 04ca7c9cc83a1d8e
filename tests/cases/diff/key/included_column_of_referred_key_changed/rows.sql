INSERT INTO person VALUES (1, NULL, 'Ada', 'a'), (2, 1, 'Bob', 'b');
INSERT INTO badge VALUES (1, 'a'), (2, NULL);
