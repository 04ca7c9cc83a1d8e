INSERT INTO a VALUES (1); INSERT INTO b VALUES (1, 2); SELECT setval('a_n_seq', 7);
