/** How many days later workbooks begin to count that count from 1904, as those from old Macs do. */
export const DAYS_FROM_1900_TO_1904 = 1462;
