INSERT INTO trade VALUES (1, 'a'), (2, 'Z');
