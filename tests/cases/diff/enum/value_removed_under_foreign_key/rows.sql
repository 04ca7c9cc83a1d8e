INSERT INTO kind VALUES ('ok');
INSERT INTO person VALUES (1, 'ok');
