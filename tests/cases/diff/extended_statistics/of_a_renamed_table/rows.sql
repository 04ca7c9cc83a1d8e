INSERT INTO address VALUES (1, '10115', 'Berlin'), (2, '80331', 'München');
