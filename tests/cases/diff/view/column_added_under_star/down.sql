-- phase 1 [tx] steps 1,2,3: drop view everything, drop column price.note, create view everything
DROP VIEW everything;
ALTER TABLE price DROP COLUMN note;
CREATE VIEW everything AS
SELECT * FROM price;
