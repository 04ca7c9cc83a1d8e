INSERT INTO customer VALUES (1, ROW('x', '1'));
