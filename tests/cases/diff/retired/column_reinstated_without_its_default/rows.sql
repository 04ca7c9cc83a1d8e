INSERT INTO stocks VALUES ('A', 'x');
