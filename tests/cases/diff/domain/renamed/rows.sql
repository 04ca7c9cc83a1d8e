INSERT INTO discount VALUES (1, 5);
