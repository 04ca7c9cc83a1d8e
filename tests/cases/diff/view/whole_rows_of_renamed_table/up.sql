-- phase 1 [tx] steps 1,2,3: drop view whole to create it anew, rename table price to quote, create view whole
DROP VIEW whole;
ALTER TABLE price RENAME TO quote;
CREATE VIEW whole AS
SELECT quote FROM quote;
