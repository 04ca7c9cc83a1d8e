INSERT INTO trade VALUES (1, 'a');
