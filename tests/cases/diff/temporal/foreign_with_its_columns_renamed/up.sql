-- phase 1 [tx] steps 1: rename column room.open to opening
ALTER TABLE room RENAME COLUMN open TO opening;
