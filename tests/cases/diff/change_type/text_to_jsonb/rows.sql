INSERT INTO price VALUES (1, '{"a": 1}');
