INSERT INTO archive.person VALUES (1, 'ok', 3, ROW('x', 'sad'));
INSERT INTO visit VALUES (1, 1);
