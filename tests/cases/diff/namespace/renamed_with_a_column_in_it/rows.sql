INSERT INTO archive.price VALUES (1, 7);
