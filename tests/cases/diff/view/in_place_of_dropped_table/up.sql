-- phase 1 [tx] steps 1,2: drop table old, create view old
DROP TABLE old;
CREATE VIEW old AS
SELECT id FROM price;
