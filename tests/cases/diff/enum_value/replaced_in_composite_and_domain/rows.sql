INSERT INTO person VALUES (1, ROW('x', 'gone', '{sad,gone}')), (2, NULL);
