import '../over-univer';
import '../../rich-api/reading.test';
