INSERT INTO person VALUES (1, 'sad', '{sad,ok}', 'sad');
