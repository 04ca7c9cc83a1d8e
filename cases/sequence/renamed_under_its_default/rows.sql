SELECT nextval('numbers');
