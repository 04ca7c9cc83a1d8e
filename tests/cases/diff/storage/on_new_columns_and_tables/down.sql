-- phase 1 [tx] steps 1,2: drop column trade.name, drop table note
ALTER TABLE trade DROP COLUMN name;
DROP TABLE note;
