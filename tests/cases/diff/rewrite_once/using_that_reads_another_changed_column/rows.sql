INSERT INTO trade VALUES (1, 2, 'xyz');
