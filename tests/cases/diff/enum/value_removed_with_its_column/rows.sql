INSERT INTO person VALUES (1, 'gone', 'ok');
