INSERT INTO old VALUES (1,'kept');
