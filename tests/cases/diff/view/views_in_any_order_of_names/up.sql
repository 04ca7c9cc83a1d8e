-- phase 1 [tx] steps 1,2,3: create view c, create view b, create view a
CREATE VIEW c AS
SELECT id FROM price;
CREATE VIEW b AS
SELECT id FROM c;
CREATE VIEW a AS
SELECT id FROM b;
