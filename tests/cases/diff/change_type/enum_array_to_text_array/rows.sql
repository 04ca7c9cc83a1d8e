INSERT INTO price VALUES (1, '{ok}');
