SELECT setval('t_c_seq', 7, false)
