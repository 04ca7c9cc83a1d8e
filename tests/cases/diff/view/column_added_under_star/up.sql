-- phase 1 [tx] steps 1,2,3: drop view everything to create it anew, add column price.note text, create view everything
DROP VIEW everything;
ALTER TABLE price ADD COLUMN note text;
CREATE VIEW everything AS
SELECT * FROM price;
