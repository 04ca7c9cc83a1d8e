INSERT INTO trade VALUES (1, 'a'); INSERT INTO note VALUES (1, 'b');
