INSERT INTO listing VALUES ('X', 1);
