-- phase 1 [tx] steps 1,2,3: rename column booking.cancelled to void, rename column booking.during to span, rename column booking.room to Room
ALTER TABLE booking RENAME COLUMN cancelled TO void;
ALTER TABLE booking RENAME COLUMN during TO span;
ALTER TABLE booking RENAME COLUMN room TO "Room";
