INSERT INTO ticket VALUES (1, 2, false);
