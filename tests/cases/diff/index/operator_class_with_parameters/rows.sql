INSERT INTO doc VALUES (1, 'a b', '{c}');
