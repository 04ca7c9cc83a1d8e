-- phase 1 [tx] steps 1,2: drop column trade.tags, drop table note
ALTER TABLE trade DROP COLUMN tags;
DROP TABLE note;
