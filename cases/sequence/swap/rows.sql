SELECT nextval('a');
