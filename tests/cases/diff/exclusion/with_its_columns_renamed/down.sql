-- phase 1 [tx] steps 1,2,3: rename column booking.Room to room, rename column booking.span to during, rename column booking.void to cancelled
ALTER TABLE booking RENAME COLUMN "Room" TO room;
ALTER TABLE booking RENAME COLUMN span TO during;
ALTER TABLE booking RENAME COLUMN void TO cancelled;
