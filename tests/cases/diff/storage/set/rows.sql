INSERT INTO trade VALUES (1, 'a', 1, '{b}');
