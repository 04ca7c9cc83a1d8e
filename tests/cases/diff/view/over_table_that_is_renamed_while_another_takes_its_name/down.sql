-- phase 1 [tx] steps 1,2,3,4: drop view ids, create view ids, drop table price and 1 more
DROP VIEW ids;
CREATE VIEW ids AS
SELECT id FROM quote;
DROP TABLE price;
ALTER TABLE quote RENAME TO price;
