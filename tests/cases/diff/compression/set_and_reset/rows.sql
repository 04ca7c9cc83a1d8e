INSERT INTO trade VALUES (1, repeat('a', 5000), '{}');
